// path: src/lib.rs
use std::ffi::CString;
use std::os::raw::c_char;

fn into_c_string(text: String) -> *mut c_char {
    let clean = if text.contains('\0') {
        text.replace('\0', "\\u0000")
    } else {
        text
    };
    CString::new(clean).map_or(std::ptr::null_mut(), CString::into_raw)
}

fn error_json(reason: &str) -> *mut c_char {
    into_c_string(serde_json::json!({ "accepted": false, "error": reason }).to_string())
}

#[no_mangle]
pub extern "C" fn dita_kernel_version() -> *mut c_char {
    into_c_string("{\"version\":2}".to_owned())
}
