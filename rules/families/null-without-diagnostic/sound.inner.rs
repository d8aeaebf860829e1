pub fn raw_of(text: &str) -> *const u8 {
    match text.find('\n') {
        Some(at) => text[at..].as_ptr(),
        None => std::ptr::null(),
    }
}
