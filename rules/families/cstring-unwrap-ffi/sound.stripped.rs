use std::ffi::CString;

pub fn to_c(text: &str) -> CString {
    let cleaned = text.replace('\0', "");
    CString::new(cleaned).unwrap()
}
