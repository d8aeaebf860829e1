// path: src/lib.rs
use std::ffi::{c_char, CStr, CString};

const UNREPRESENTABLE: &CStr = c"{\"accepted\":false,\"error\":\"answer contained NUL\"}";

pub fn into_c_string(answer: String) -> *mut c_char {
    CString::new(answer)
        .unwrap_or_else(|_| UNREPRESENTABLE.to_owned())
        .into_raw()
}

pub fn for_log(text: &str) -> String {
    text.replace('\0', "\\0")
}

pub fn refuse(raw_input: &str, error: &serde_json::Error) -> *mut c_char {
    eprintln!("refused {}", for_log(raw_input));
    let body = serde_json::json!({
        "accepted": false,
        "diagnostic_code": "INVALID_INTENT",
        "detail": error.to_string(),
    });
    into_c_string(body.to_string())
}
