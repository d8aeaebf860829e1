// path: src/ffi.rs
use std::ffi::{c_char, CString};

pub fn into_c_string(answer: String) -> *mut c_char {
    let mut clean = String::with_capacity(answer.len());
    for c in answer.chars() {
        match c {
            '\0' => clean.push_str("\\u0000"),
            '\\' => clean.push('/'),
            other => clean.push(other),
        }
    }
    CString::new(clean).unwrap_or_default().into_raw()
}
