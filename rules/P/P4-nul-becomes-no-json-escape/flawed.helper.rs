// path: src/ffi.rs
use std::ffi::{c_char, CString};

fn without_nul(text: String) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\0' {
            clean.push('\\'); // flaw: followed by a zero this is no escape of JSON
            clean.push('0');
        } else {
            clean.push(c);
        }
    }
    clean
}

pub fn into_c_string(answer: String) -> *mut c_char {
    CString::new(without_nul(answer)).expect("no NUL is left").into_raw()
}
