//! What a reader does, message by message.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| which_one_fuzz::steps::holds(bytes));
