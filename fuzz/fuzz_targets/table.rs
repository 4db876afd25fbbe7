//! Tables and other programs' keys, to packs.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| which_one_fuzz::table::holds(bytes));
