use std::ffi::CString;
use std::os::raw::c_char;
use std::ptr;

pub fn to_c(text: String) -> *mut c_char {
    match CString::new(text) {
        Ok(owned) => owned.into_raw(),
        Err(_) => ptr::null_mut(),
    }
}
