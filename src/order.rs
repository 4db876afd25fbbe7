//! Order: how lists are put in order.
//!
//! Owns the one sort of the package. It sorts positions rather than values, so that it is compiled
//! once for every list there is; each generic sort would add some kilobytes to what readers download.

/// The positions of a list in order, by whether what stands at one position belongs before what
/// stands at another; equal ones stay as they were.
///
/// ```
/// let words = ["to", "be", "or", "not", "to", "be"];
/// assert_eq!(which_one::order::sorted(6, &|a, b| words[a] < words[b]), [1, 5, 3, 2, 0, 4]);
/// ```
pub fn sorted(count: usize, is_before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut width = 1;
    while width < count {
        let mut merged = Vec::with_capacity(count);
        for pair in order.chunks(2 * width) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let (Some((&a, after_a)), Some((&b, after_b))) =
                (left.split_first(), right.split_first())
            {
                if is_before(b, a) {
                    merged.push(b);
                    right = after_b;
                } else {
                    merged.push(a);
                    left = after_a;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        order = merged;
        width *= 2;
    }
    order
}

/// The positions of a list, highest key first; equal ones stay in order.
///
/// ```
/// assert_eq!(which_one::order::descending(&[0.1, 0.7, 0.1, 0.9]), [3, 1, 0, 2]);
/// ```
pub fn descending(keys: &[f64]) -> Vec<usize> {
    sorted(keys.len(), &|a, b| keys[a].total_cmp(&keys[b]).is_gt())
}
