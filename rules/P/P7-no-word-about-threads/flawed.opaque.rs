// path: src/lib.rs
use std::ffi::c_void;

#[repr(transparent)]
pub struct KernelHandle(Box<Inner>); // flaw: the type leaves open which threads may hold it

struct Inner {
    slots: Vec<Slot>,
    index: std::collections::HashMap<String, usize>,
}

impl KernelHandle {
    fn leak(self) -> *mut c_void {
        Box::into_raw(self.0).cast()
    }

    unsafe fn borrow<'a>(raw: *mut c_void) -> Option<&'a mut Inner> {
        raw.cast::<Inner>().as_mut()
    }
}

#[no_mangle]
pub unsafe extern "C" fn dita_kernel_find(raw: *mut c_void, key: u64) -> i64 {
    KernelHandle::borrow(raw)
        .and_then(|inner| inner.index.get(&key.to_string()).copied())
        .map_or(-1, |slot| slot as i64)
}
