//! A pack's text, from JSON to every view.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| which_one_fuzz::pack::holds(bytes));
