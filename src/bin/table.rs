//! What the browser loads for an element whose pack is a table: text in, text out.
//!
//! Owns the one export and the choice of the allocator. A program of its own, because most readers never
//! need what reads tables.

use wasm_bindgen::prelude::wasm_bindgen;

/// Smaller than the standard library's, and made for wasm: it grows the one memory there is.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The pack of a table that was handed over, as JSON, which begins with a brace; else what is wrong
/// with the table, a line each.
#[wasm_bindgen]
pub fn pack_of(table: &str) -> String {
    which_one::handed::pack_of(table).unwrap_or_else(|troubles| troubles.join("\n"))
}

fn main() {}
