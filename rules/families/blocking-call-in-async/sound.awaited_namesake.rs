// The blocking facade and the asynchronous one have methods of the same names; what is awaited is not the blocking one.
use tokio::runtime::Handle;

pub struct Closer { handle: Handle, inner: Inner }
impl Closer {
    pub fn close(&mut self) -> Result<()> { self.handle.block_on(self.inner.finish()) }
}

pub struct Route { primary: Closer }
impl Route {
    pub async fn shut(&mut self) -> Result<()> { self.primary.close().await }
}
