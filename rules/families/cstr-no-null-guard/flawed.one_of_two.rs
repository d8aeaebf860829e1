use std::ffi::CStr;

/// The key is asked for, and the text that goes with it is not.
pub unsafe fn tags(tags: *const Tag, count: usize) -> Vec<(String, String)> {
    let tags = std::slice::from_raw_parts(tags, count);
    tags.iter()
        .filter_map(|tag| {
            if tag.key.is_null() {
                return None;
            }
            let key = CStr::from_ptr(tag.key).to_str().ok()?;
            let text = CStr::from_ptr(tag.text).to_str().ok()?;
            Some((key.to_owned(), text.to_owned()))
        })
        .collect()
}
