use std::ffi::CString;

pub struct Trace { path: String }

impl Trace {
    pub fn start(&self, probe: &Probe) {
        let path = CString::new(self.path.clone()).unwrap(); // flaw: a path is given by others
        probe.fire(path.as_ptr());
    }
}
