//! What the linker is told for the widget that readers download: to keep its account of where each constant
//! lies and what refers to it, and to give functions places in their table that are numbers like no others, so
//! that one in the code means that function. Packaging cuts by both (`tools/package/constants.mjs`, `reach.mjs`)
//! and takes the account out.

use std::env::var;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |what, value| var(what).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_FAMILY", "wasm") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bin=widget=--emit-relocs");
        println!("cargo::rustc-link-arg-bin=widget=--table-base=5000");
    }
}
