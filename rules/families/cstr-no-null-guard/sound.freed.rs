use std::ffi::CString;
use std::os::raw::c_char;

#[no_mangle]
pub unsafe extern "C" fn text_free(text: *mut c_char) {
    if text.is_null() {
        return;
    }
    drop(CString::from_raw(text));
}

#[no_mangle]
pub unsafe extern "C" fn text_of(path: *const c_char) -> i32 {
    if path == std::ptr::null() {
        return -1;
    }
    open(CStr::from_ptr(path))
}
