pub enum Wind {
    Calm,
    Breeze,
    Storm,
}

pub fn wind(code: u8) -> Result<Wind, Trouble> {
    match code {
        0 => Ok(Wind::Calm),
        1 => Ok(Wind::Breeze),
        2 => Ok(Wind::Storm),
        other => Err(Trouble::Unknown(other)),
    }
}

pub fn strength(wind: Wind) -> u8 {
    match wind {
        Wind::Calm => 0,
        Wind::Breeze => 3,
        _ => panic!("nobody sails in that"),
    }
}

pub fn rows(columns: u8) -> u8 {
    match columns {
        1 => 8,
        2 => 4,
        _ => panic!("no such grid"),
    }
}

pub fn quarter(turn: u8) -> Wind {
    match turn % 2 {
        0 => Wind::Calm,
        1 => Wind::Breeze,
        _ => unreachable!(),
    }
}
