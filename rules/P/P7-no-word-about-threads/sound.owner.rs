// path: src/lib.rs
use std::thread::{self, ThreadId};

pub struct KernelHandle {
    owner: ThreadId,
    kernel: Kernel,
}

impl KernelHandle {
    fn checked(&mut self) -> Option<&mut Kernel> {
        (thread::current().id() == self.owner).then_some(&mut self.kernel)
    }
}

#[no_mangle]
pub extern "C" fn dita_kernel_create(max_slots: usize) -> *mut KernelHandle {
    Box::into_raw(Box::new(KernelHandle {
        owner: thread::current().id(),
        kernel: Kernel::new(max_slots),
    }))
}

#[no_mangle]
pub extern "C" fn dita_kernel_mark(handle: *mut KernelHandle, slot_id: usize, price: f64) -> i32 {
    let Some(kernel) = (unsafe { handle.as_mut() }).and_then(KernelHandle::checked) else {
        return -1;
    };
    kernel.mark(slot_id, price)
}
