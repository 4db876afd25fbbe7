//! JSON as a browser hands it over: any tree of the words that packs use.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| which_one_fuzz::json::holds(bytes));
