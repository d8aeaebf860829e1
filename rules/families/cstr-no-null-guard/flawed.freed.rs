use std::ffi::CString;
use std::os::raw::c_char;

#[no_mangle]
pub unsafe extern "C" fn text_free(text: *mut c_char) {
    drop(CString::from_raw(text)); // flaw: to free nothing is no crime in C
}
