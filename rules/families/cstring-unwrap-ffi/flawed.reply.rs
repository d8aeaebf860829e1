use std::ffi::CString;
use std::os::raw::c_char;

#[no_mangle]
pub extern "C" fn greet(id: u32) -> *mut c_char {
    let text = lookup(id);
    CString::new(text).unwrap().into_raw() // flaw: a NUL in the text panics
}
