use std::ffi::{c_char, CStr};
use std::path::Path;

/// Nothing is read where `as_ref` finds nothing.
pub fn into_path<'a>(place: *const c_char) -> Option<&'a Path> {
    unsafe { place.as_ref() }.and_then(|p| unsafe { CStr::from_ptr(p) }.to_str().ok()).map(Path::new)
}

pub unsafe fn both(tag: &Tag) -> Option<(&str, &str)> {
    if tag.key.is_null() || tag.text.is_null() {
        return None;
    }
    Some((CStr::from_ptr(tag.key).to_str().ok()?, CStr::from_ptr(tag.text).to_str().ok()?))
}
