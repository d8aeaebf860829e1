use std::ffi;
use std::os::raw::c_char;

fn read(text: *const c_char) -> String {
    unsafe { ffi::CStr::from_ptr(text).to_string_lossy().into_owned() } // flaw: its callers ask for no null
}

#[no_mangle]
pub extern "C" fn open_log(path: *const c_char, title: *const c_char) -> bool {
    if path.is_null() {
        return false;
    }
    open(&read(path), &read(title))
}
