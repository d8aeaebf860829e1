#[repr(C)]
pub struct KernelHandle {
    kernel: Kernel,
}

#[no_mangle]
pub extern "C" fn dita_kernel_create(max_slots: usize) -> *mut KernelHandle {
    Box::into_raw(Box::new(KernelHandle { kernel: Kernel::new(max_slots) }))
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_mark_price(handle: *mut KernelHandle, slot_id: usize, price: f64) -> i32 {
    match handle.as_mut() {
        Some(handle) => handle.kernel.mark_price(slot_id, price),
        None => -1,
    }
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_destroy(handle: *mut KernelHandle) {
    if handle.is_null() {
        return;
    }
    drop(Box::from_raw(handle));
}
