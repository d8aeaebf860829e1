use std::ffi::{CStr, CString};
use std::os::raw::c_char;

pub fn id_text(id: &Id) -> *mut c_char {
    CString::new(id.to_hex()).unwrap().into_raw()
}

pub fn version() -> CString {
    CString::new(env!("CARGO_PKG_VERSION")).unwrap()
}

pub unsafe fn copied(text: *const c_char) -> CString {
    CString::new(CStr::from_ptr(text).to_bytes()).unwrap()
}

pub fn named(thing: &Thing) -> *mut c_char {
    if thing.name.contains('\0') {
        return std::ptr::null_mut();
    }
    CString::new(thing.name.as_str()).unwrap().into_raw()
}
