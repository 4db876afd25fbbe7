//! What the browser loads on the author's page, and on its judge's thread.
//!
//! Owns the edge to the page's scripts: what they call, what they are told, and how a browser reads the
//! tables of pages. A program of its own, so that readers of the widget download nothing of it.

mod effects;
mod exports;
mod judge;
mod tables;

/// Smaller than the standard library's, and made for wasm: it grows the one memory there is.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {}
