// path: src/lib.rs
pub struct KernelHandle { // flaw: no lock, no thread check, no statement about Send or Sync
    kernel: Kernel,
    version: u64,
}

#[no_mangle]
pub extern "C" fn dita_kernel_create(max_slots: usize) -> *mut KernelHandle {
    Box::into_raw(Box::new(KernelHandle {
        kernel: Kernel::new(max_slots),
        version: 0,
    }))
}

#[no_mangle]
pub extern "C" fn dita_kernel_mark(handle: *mut KernelHandle, slot_id: usize, price: f64) -> i32 {
    let Some(h) = (unsafe { handle.as_mut() }) else {
        return -1;
    };
    h.version += 1;
    h.kernel.mark(slot_id, price)
}
