/** Abbreviations, lower case and without their last full stop, by what their full stop says of the sentence. */

/** A sentence goes on behind these: a name or a day follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan,feb,mar,apr,jun,jul,aug,sept,sep,oct,nov,dec,mon,tue,tues,wed,thu,thur,thurs,fri,' +
    'mr,mrs,ms,dr,prof,rev,hon,st,gov,gen,col,lt,maj,capt,cmdr,adm,sgt,cpl,pvt,sen,rep,pres,supt,brig,' +
    'vs,eds,approx,est,ca,cf,e.g,i.e,viz,mil,bn,dept,assn,univ,mt,ft'
  ).split(','),
);

/** These are words of their own, or end a sentence, unless a number follows: "No. 5", "the answer was no. He left". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set('no,nos,p,pp,vol,fig,ch,sec,art,v,ed,chap'.split(','));

/** These end a sentence as often as not: "the U.S. president" and "in the U.S. The president". */
export const AT_EITHER: ReadonlySet<string> = new Set('a.m,p.m,inc,corp,ltd,co,jr,sr,etc,ave,blvd,rd'.split(','));
