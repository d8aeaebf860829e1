// path: src/lib.rs
use std::ffi::{c_char, CString};

fn into_c_string(value: String) -> *mut c_char {
    let text = match CString::new(value) {
        Ok(text) => text,
        Err(refused) => {
            let bytes: Vec<u8> = refused.into_vec().into_iter().map(|b| if b == 0 { b' ' } else { b }).collect();
            CString::new(bytes).unwrap_or_default()
        }
    };
    text.into_raw()
}
