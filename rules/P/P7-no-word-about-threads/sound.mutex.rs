// path: src/lib.rs
use std::sync::Mutex;

pub struct KernelHandle {
    kernel: Mutex<Kernel>,
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<KernelHandle>();
};

#[no_mangle]
pub extern "C" fn dita_kernel_create(max_slots: usize) -> *const KernelHandle {
    Box::into_raw(Box::new(KernelHandle {
        kernel: Mutex::new(Kernel::new(max_slots)),
    }))
}

#[no_mangle]
pub extern "C" fn dita_kernel_mark(handle: *const KernelHandle, slot_id: usize, price: f64) -> i32 {
    let Some(h) = (unsafe { handle.as_ref() }) else {
        return -1;
    };
    match h.kernel.lock() {
        Ok(mut kernel) => kernel.mark(slot_id, price),
        Err(_) => -3,
    }
}
