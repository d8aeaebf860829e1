// path: src/stream.rs
pub struct Reader { pub path: String, pub handle: u32, pub limit: u64 }

pub struct Stream { pub path: String, pub handle: u32, pub limit: u64, pub at: u64 }

impl Stream {
    pub fn new(path: String, handle: u32) -> Self {
        Stream { path, handle, limit: limit_of(handle), at: 0 }
    }
}

impl Reader {
    pub fn open(&self) -> Stream {
        Stream::new(self.path.clone(), self.handle)
    }
}
