use std::ffi::CStr;
use std::os::raw::c_char;

#[no_mangle]
pub unsafe extern "C" fn store_put(handle: *mut Store, key: *const c_char) -> i32 {
    if handle.is_null() {
        return -1;
    }
    (*handle).put(&CStr::from_ptr(key).to_string_lossy()) // flaw: only the handle was asked for
}
