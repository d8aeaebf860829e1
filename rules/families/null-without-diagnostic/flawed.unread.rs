use std::ffi::{c_char, CStr, CString};
use std::ptr;

/// What cannot be read is no less a failure where it is told as `None`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn route_new(harbour: *const u8, depth: *const c_char) -> *mut Route {
    let harbour = match read_code(harbour) {
        Some(h) => h,
        None => return ptr::null_mut(), // flaw:
    };
    let Ok(depth) = CStr::from_ptr(depth).to_str() else {
        return ptr::null_mut(); // flaw:
    };
    let Ok(route) = Route::plan(harbour, depth) else {
        return ptr::null_mut(); // flaw:
    };
    Box::into_raw(Box::new(route))
}

#[no_mangle]
pub extern "C" fn route_words(route: &Route) -> *mut c_char {
    CString::new(route.words()).map_or(ptr::null_mut(), CString::into_raw) // flaw:
}

fn read_code(from: *const u8) -> Option<[u8; 4]> {
    (!from.is_null()).then(|| unsafe { *from.cast() })
}
