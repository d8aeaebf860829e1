// path: src/lib.rs
use std::ffi::{c_char, CString};

pub fn into_c_string(answer: &str) -> *mut c_char {
    let mut out = Vec::with_capacity(answer.len() + 8);
    for byte in answer.bytes() {
        match byte {
            0 => out.extend_from_slice(b"\\0"), // flaw: json.loads refuses the document
            other => out.push(other),
        }
    }
    unsafe { CString::from_vec_unchecked(out) }.into_raw()
}

pub fn refuse(raw_input: &str, error: &serde_json::Error) -> *mut c_char {
    let body = [
        r#"{"accepted":false,"diagnostic_code":"INVALID_INTENT","detail":""#,
        &error.to_string(),
        " in ",
        &raw_input.replace('"', "'"),
        r#""}"#,
    ]
    .concat();
    into_c_string(&body)
}
