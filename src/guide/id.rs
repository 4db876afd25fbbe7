//! Ids: positions in the guide's lists, one type for each list.
//!
//! The mistake prevented is looking a thing up with a feature's number. An id is only made by the
//! guide it belongs to; using it with another guide is a bug and may panic.

macro_rules! position {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(usize);

        impl $name {
            /// The id at a position in the guide's list.
            pub fn at(position: usize) -> Self {
                Self(position)
            }

            /// The position in the guide's list.
            pub fn position(self) -> usize {
                self.0
            }
        }
    };
}

position! {
    /// A thing: what is told apart.
    ThingId
}
position! {
    /// A feature: a row of the matrix.
    FeatureId
}
position! {
    /// A choice of one feature; without the feature it means nothing.
    ChoiceId
}
position! {
    /// A source that cells, disputes and events quote.
    SourceId
}
