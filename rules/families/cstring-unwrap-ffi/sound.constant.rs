use std::ffi::CString;

pub fn version() -> CString {
    CString::new("1.4.0").unwrap()
}
