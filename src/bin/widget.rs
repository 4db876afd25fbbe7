//! What the browser loads: the library's exports as one program.
//!
//! Owns the choice of the allocator, and nothing else. A program rather than a `cdylib`, because
//! link-time optimisation across crates is not done for a library that Rust programs use as well;
//! that makes a third of the size.

use which_one as _;

/// Smaller than the standard library's, and made for wasm: it grows the one memory there is.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {}
