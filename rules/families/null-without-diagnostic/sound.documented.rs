/// A pool of `size` threads, or null where that is not from 1 to 64.
#[no_mangle]
pub extern "C" fn pool_create(size: c_int) -> *mut Pool {
    match usize::try_from(size).ok().filter(|n| (1..=64).contains(n)) {
        Some(n) => Box::into_raw(Box::new(Pool::new(n))),
        None => ptr::null_mut(),
    }
}
