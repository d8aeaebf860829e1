use std::ffi::{c_char, CStr, CString};
use std::ptr;

#[no_mangle]
pub unsafe extern "C" fn parse_json(text: *const c_char) -> *mut c_char {
    let text = match CStr::from_ptr(text).to_str() {
        Ok(t) => t,
        Err(_) => return ptr::null_mut(), // flaw:
    };
    match tidy(text) {
        Some(t) => CString::new(t).unwrap().into_raw(),
        None => ptr::null_mut(),
    }
}

fn tidy(text: &str) -> Option<String> {
    serde_json::from_str::<serde_json::Value>(text).ok().map(|v| v.to_string())
}
