use std::sync::Mutex;

pub struct Handle {
    inner: Mutex<Vec<i64>>,
}

#[no_mangle]
pub extern "C" fn engine_push(handle: *const Handle, n: i64) {
    let handle = unsafe { &*handle };
    handle.inner.lock().unwrap().push(n);
}
