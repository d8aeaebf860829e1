pub enum Status { ACKED, FILLED, CANCELED, NEW }

pub fn is_over(status: Status) -> bool {
    match status {
        Status::CANCELED => true,
        Status::NEW => false,
        Status::ACKED | Status::FILLED => false,
    }
}
