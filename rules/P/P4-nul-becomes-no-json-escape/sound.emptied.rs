// path: src/ffi.rs
use std::ffi::{c_char, CString};

pub fn into_c_string(answer: String) -> *mut c_char {
    let answer = answer.replace('\0', "");
    CString::new(answer).expect("no NUL is left").into_raw()
}
