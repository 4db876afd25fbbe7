//! Links that carry answers.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| which_one_fuzz::link::holds(bytes));
