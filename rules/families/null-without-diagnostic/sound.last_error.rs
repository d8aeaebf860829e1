use std::cell::RefCell;

thread_local! { static LAST: RefCell<String> = RefCell::new(String::new()); }

fn set_last_error(text: String) {
    LAST.with(|l| *l.borrow_mut() = text);
}

#[no_mangle]
pub extern "C" fn store_open(path: *const u8, len: usize) -> *mut Store {
    let bytes = unsafe { std::slice::from_raw_parts(path, len) };
    match Store::open(bytes) {
        Ok(store) => Box::into_raw(Box::new(store)),
        Err(e) => {
            set_last_error(e.to_string());
            std::ptr::null_mut()
        }
    }
}
