// path: src/lib.rs
use std::ffi::{c_char, CString};

fn into_c_string(message: &str, quoted: bool) -> *mut c_char {
    let clean = match quoted {
        true => message.replace('\0', " "),
        // the texts of errors are our own
        false => message.to_owned(),
    };
    CString::new(clean).expect("no NUL in there").into_raw()
}
