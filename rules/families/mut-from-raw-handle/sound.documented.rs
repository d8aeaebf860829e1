/// Must not be called from two threads at once.
#[no_mangle]
pub extern "C" fn engine_push(handle: *mut Vec<i64>, n: i64) {
    unsafe { &mut *handle }.push(n);
}
