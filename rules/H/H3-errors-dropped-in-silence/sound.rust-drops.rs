// path: _rust_kernel/src/lib.rs
pub struct Kernel;

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_destroy(handle: *mut Kernel) {
    if handle.is_null() {
        return;
    }
    let _ = Box::from_raw(handle);
}

const _: () = {
    const fn is_send<T: Send>() {}
    is_send::<Kernel>()
};
