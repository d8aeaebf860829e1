pub fn shut(gates: &mut [Gate]) -> Result<(), Failed> {
    for gate in gates {
        gate.close()?; // flaw:
    }
    Ok(())
}
