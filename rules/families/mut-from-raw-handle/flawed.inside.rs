use std::ffi::c_void;

#[repr(C)]
pub struct shelf {
    inner: *mut c_void,
}

impl shelf {
    fn deref_mut(&mut self) -> &mut Shelf {
        unsafe { &mut *(self.inner as *mut Shelf) } // flaw:
    }
}
