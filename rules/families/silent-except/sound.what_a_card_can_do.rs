pub struct Card {
    handle: i32,
    bits: u32,
}

impl Card {
    fn enable(&mut self, bit: u32) -> Result<(), std::io::Error> {
        if unsafe { card_enable(self.handle, bit) } != 0 {
            return Err(std::io::Error::last_os_error());
        }
        self.bits |= bit;
        Ok(())
    }

    fn blending(&mut self) -> Result<(), std::io::Error> {
        self.enable(1)
    }

    fn mipmaps(&mut self) -> Result<(), std::io::Error> {
        self.enable(2)
    }

    fn tessellation(&mut self) -> Result<(), std::io::Error> {
        self.enable(4)
    }

    fn raytracing(&mut self) -> Result<(), std::io::Error> {
        self.enable(8)
    }
}

/// What of it the driver has is in the bits afterwards.
pub fn probed(handle: i32) -> u32 {
    let mut card = Card { handle, bits: 0 };
    let _ = card.blending();
    let _ = card.mipmaps();
    let _ = card.tessellation();
    let _ = card.raytracing();
    card.bits
}

extern "C" {
    fn card_enable(handle: i32, bit: u32) -> i32;
}
