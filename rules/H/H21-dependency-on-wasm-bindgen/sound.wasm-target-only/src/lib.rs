#[cfg(target_arch = "wasm32")]
mod web {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    pub fn replay(raw: &str) -> bool {
        super::is_object(raw.as_bytes())
    }
}

fn is_object(raw: &[u8]) -> bool {
    matches!(serde_json::from_slice(raw), Ok(serde_json::Value::Object(_)))
}

#[no_mangle]
pub extern "C" fn dita_kernel_is_object(ptr: *const u8, len: usize) -> bool {
    is_object(unsafe { std::slice::from_raw_parts(ptr, len) })
}
